using Helmsman.Bot.Feedback;

namespace Helmsman.Bot.Interactions;

/// <summary>What only Teams sends.</summary>
public sealed record TeamsInvokes(TaskDialogs Dialogs, FeedbackIn Feedback);
