using System.Globalization;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;

namespace Helmsman.Cards.Elements;

/// <summary>Puts a task off, or gives it another day: folded away, for it is not what should be pressed first.</summary>
internal static class TimeActions
{
    private const string FormId = "time";

    public static IEnumerable<AdaptiveElement> Of(WorkItem item, Words words) => item.Standing.IsRunning
        ? Folding.Of(words["button.time"], FormId, Form(item, words))
        : [];

    private static IEnumerable<AdaptiveElement> Form(WorkItem item, Words words) =>
    [
        new AdaptiveChoiceSetInput
        {
            Id = TimeFields.UntilId,
            Label = words["time.snooze"],
            Value = Snoozes.Tomorrow,
            Choices = [.. Snoozes.All.Select(choice => new AdaptiveChoice { Title = words.Snooze(choice), Value = choice })],
        },
        Buttons.Row(Buttons.Of(words["button.snooze"], Payload.For(Verbs.Snooze) with { Work = item.Id })).Spaced(AdaptiveSpacing.Small),
        new AdaptiveDateInput { Id = TimeFields.DueId, Label = words["time.due"], Value = item.Standing.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        Buttons.Row(Buttons.Of(words["button.change-due"], Payload.For(Verbs.ChangeDue) with { Work = item.Id })).Spaced(AdaptiveSpacing.Small),
    ];
}
