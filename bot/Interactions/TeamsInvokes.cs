using Helmsman.Bot.Feedback;
using Helmsman.Bot.Trust;

namespace Helmsman.Bot.Interactions;

/// <summary>What only Teams sends, and what nobody knows.</summary>
public sealed record TeamsInvokes(TaskDialogs Dialogs, FeedbackIn Feedback, OddActivities Odd);
