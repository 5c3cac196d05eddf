using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Dialogs.Briefs;

/// <summary>What a hand-off asks, one thing a turn, and how.</summary>
internal static class HandOffQuestions
{
    // Beside the names of fields; kept with running dialogs.
    public const string Role = "role";
    public const string Assignee = "assignee";
    public const string Kind = "kind";
    public const string Diagnose = "diagnose";
    public const string Confirm = "confirm";

    /// <summary>How many roles are offered at once; the others behind "other".</summary>
    private const int MostRoles = 6;

    public static string Next(BriefInHand inHand) => inHand.Draft.Asked
        ?? (inHand.Draft.Role is null ? Role : inHand.Draft is { Assignee: null, Anyone: false } ? Assignee : inHand.Missing?.Name ?? Confirm);

    /// <param name="wrong">What was wrong with the last answer; null: it is asked for the first time.</param>
    public static Activity Ask(BriefInHand inHand, string? wrong) => Next(inHand) switch
    {
        Role => Choose(wrong ?? inHand.Turn.Lines()["hand-off.role"], Roles(inHand)),
        Assignee => Choose(wrong ?? WhoText(inHand), People(inHand)),
        Kind => Choose(wrong ?? inHand.Turn.Lines()["hand-off.kind"], Kinds(inHand)),
        Diagnose => Prompts.Say(wrong ?? inHand.Turn.Lines()["hand-off.diagnose"], inHand.Turn.Lines()["confirm.yes"], inHand.Turn.Lines()["confirm.no"]),
        Confirm => Prompts.Say(wrong ?? BriefLines.Of(inHand), inHand.Turn.Lines()["confirm.yes"], inHand.Turn.Lines()["confirm.no"]),
        var field => OfField(inHand, inHand.Kind.Find(field) ?? throw new InvalidOperationException($"A brief {inHand.Kind.Name} has no {field}"), wrong),
    };

    public static IReadOnlyList<(string Value, string Label)> Roles(BriefInHand inHand)
    {
        var (words, lines) = (inHand.Turn.Words(), inHand.Turn.Lines());
        var all = Shop.Work.Roles.InOrderFor(inHand.Finding, inHand.Speaker.Shop.Team);
        var held = all.Where(role => inHand.Speaker.Shop.Team.WhoHas(role).Count > 0 || role == inHand.Finding.Owner).Take(MostRoles);
        return inHand.Draft.AllRoles
            ? [.. all.Select(Named)]
            : [.. held.Select(Named), (HandOffAnswers.OtherRole, lines["hand-off.other"])];

        (string, string) Named(string role) => (role, Words.Capital(words.Role(role)));
    }

    /// <summary>Whoever holds the role, else everybody; and all of them at once where there are several.</summary>
    public static IReadOnlyList<(string Value, string Label)> People(BriefInHand inHand) => Holders(inHand) is { Count: > 1 } several
        ? [.. Dialogs.People.Choices(several), (HandOffAnswers.Anybody, inHand.Turn.Lines()["hand-off.anyone"])]
        : [.. Dialogs.People.Choices(Dialogs.People.Here(inHand.Speaker, Dialogs.People.Everybody(inHand.Speaker)))];

    public static IReadOnlyList<Person> Holders(BriefInHand inHand) =>
        Dialogs.People.Here(inHand.Speaker, Routing.Candidates(inHand.Speaker.Shop.Team, inHand.Role, inHand.Speaker.Today));

    public static IReadOnlyList<(string Value, string Label)> Kinds(BriefInHand inHand) =>
        [.. EveryBriefKind.All.Select(kind => (kind.Name, inHand.Turn.Words().Kind(kind.Name)))];

    public static IReadOnlyList<(string Value, string Label)> Days(BriefInHand inHand) => [.. DueDays.For(inHand.Turn, inHand.Suggested(BriefFields.Due))];

    private static string WhoText(BriefInHand inHand) => inHand.Turn.Lines().Say(
        Holders(inHand).Count == 0 ? "hand-off.nobody" : "hand-off.several", inHand.Turn.Words().Role(inHand.Role));

    private static Activity OfField(BriefInHand inHand, BriefField field, string? wrong)
    {
        var text = wrong ?? Text(inHand, field);
        return field.Shape switch
        {
            FieldShape.Day => Choose(text, Days(inHand)),
            FieldShape.Choice => Choose(text, [.. field.Choices.Select(choice => (choice, inHand.Turn.Words().Option(choice)))]),
            _ => Prompts.Say(text, [.. Buttons(inHand, field)]),
        };
    }

    private static string Text(BriefInHand inHand, BriefField field)
    {
        var lines = inHand.Turn.Lines();
        var suggested = inHand.Suggested(field.Name) is { } value ? inHand.Turn.Words().Answer(field.Name, value, inHand.Speaker.Shop.Profile.Currency) : null;
        return (field.Name, field.Shape, suggested) switch
        {
            (BriefFields.What, _, { } step) => string.Join('\n', [lines.Say("hand-off.what", Who(inHand), step), .. inHand.Draft.Helped is { } helped ? [helped] : Array.Empty<string>()]),
            (_, not FieldShape.Day, { } known) => lines.Say("hand-off.suggested", Question(inHand, field), known),
            _ => Question(inHand, field),
        };
    }

    private static string Question(BriefInHand inHand, BriefField field) =>
        inHand.Turn.Lines().Find($"ask.{inHand.Kind.Name}.{field.Name}") ?? inHand.Turn.Lines()[$"ask.{field.Name}"];

    private static string Who(BriefInHand inHand) => inHand.Draft.Assignee is { } assignee
        ? inHand.Turn.Words().Name(inHand.Speaker.Shop.Team, assignee)
        : inHand.Turn.Words().Role(inHand.Role);

    private static IEnumerable<string> Buttons(BriefInHand inHand, BriefField field)
    {
        var lines = inHand.Turn.Lines();
        IEnumerable<string> optional = field.IsRequired ? [] : [lines["skip"], lines["skip-all"]];
        return [.. inHand.Suggested(field.Name) is null ? [] : new[] { lines["hand-off.use-suggestion"] }, .. optional, .. inHand.Draft.IsBegun ? [] : new[] { lines["hand-off.form"] }];
    }

    private static Activity Choose(string text, IReadOnlyList<(string Value, string Label)> choices) =>
        Prompts.Say($"{text}\n{string.Join('\n', choices.Select((choice, index) => $"{index + 1}. {choice.Label}"))}", [.. choices.Select(choice => choice.Label)]);
}
