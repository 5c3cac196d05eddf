using Helmsman.Cards.Elements;
using Helmsman.Shop.Moves.Logs;

namespace Helmsman.Cards.Moves.Logs;

/// <summary>A role's log of a day: a few taps and one line.</summary>
public static class LogForm
{
    /// <param name="errors">What is wrong with the fields as they were sent; empty at first.</param>
    public static Card Of(LogKind kind, DateOnly day, LogFields fields, FieldErrors errors, Words words)
    {
        var heading = words.Say("log.heading", LogLines.Name(kind.Role, words), words.Day(day));
        return Sheet.Of(
            words,
            words.Say("log.summary", heading),
            [
                Heading.First(heading),
                Prose.Say(words, "log.intro").AsFootnote(),
                .. Fields.Of(Choices(kind, fields, words), words[kind == LogKinds.Ads ? "log.did" : "log.asked"], errors, words, isRequired: false),
                .. kind.Counts.SelectMany(count => Fields.Of(Count(count, fields), words[$"log.count.{count}"], errors, words, isRequired: false)),
                .. Fields.Of(Text(fields, words), words["log.text"], errors, words, isRequired: false),
                Buttons.Row(Buttons.Of(words["button.save"], Payload.For(Verbs.SaveLog) with { Role = kind.Role, Day = day })),
            ]);
    }

    private static AdaptiveChoiceSetInput Choices(LogKind kind, LogFields fields, Words words) => new()
    {
        Id = LogFields.DidId,
        IsMultiSelect = true,
        Value = fields.Did,
        Choices = [.. kind.Choices.Select(choice => new AdaptiveChoice { Title = words[$"log.did.{choice}"], Value = choice })],
    };

    private static AdaptiveTextInput Count(string count, LogFields fields) => new() { Id = LogFields.CountId + count, Value = fields.Count(count), MaxLength = 7 };

    private static AdaptiveTextInput Text(LogFields fields, Words words) =>
        new() { Id = LogFields.TextId, Value = fields.Text, MaxLength = RoleLog.LongestText, Placeholder = words["log.text.placeholder"] };
}
