using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Moves.Changes;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Changes;

/// <summary>An announced change, who has acknowledged it and who is missing: edited in place until it is live.</summary>
public static class ChangeCard
{
    private const string GateId = "gate";

    private const int LongestInSummary = 60;

    /// <param name="reader">Whose own chat it is shown in: he gets his own buttons. Null: everybody's.</param>
    /// <param name="host">What shows it; not every host can show every picture.</param>
    public static Card Of(ShopChange change, Team team, ShopProfile shop, string? reader, Words words, Host host = Host.Plain)
    {
        var heading = HeadingOf(change, team, words);
        return Sheet.Of(
            words,
            words.Say("summary.line", heading, $"{What(change, words)}: {change.After}".Shortened(LongestInSummary)),
            [
                new AdaptiveContainer { Style = StyleOf(change, team), Items = [Heading.First(heading), Prose.Of(Prose.Bold(What(change, words))).Spaced(AdaptiveSpacing.Small)] },
                Grid.Facts(Facts(change, team, shop, words)),
                .. ChangePictures.Of(change, words, host),
                Heading.Section(words["change.who"]),
                Grid.Of([3, 3, 4], [words["change.column.role"], words["change.column.knows"], words["change.column.missing"]], change.Calls(team).Select(call => Row(call, words))),
                .. Actions(change, team, reader, words),
                .. Gate(change, team, reader, words),
                Prose.Of(Prose.Plain(words.Say("note.zone", shop.Name, shop.Zone))).AsFootnote(),
            ]);
    }

    /// <summary>Said once more to one who has not acknowledged.</summary>
    public static Card Reminder(ShopChange change, Team team, ShopProfile shop, string reader, Words words)
    {
        var sentence = words.Say("change.reminder", words.ChangeKind(change.Kind), words.Time(change.GoesLiveAt, shop.Zone));
        return Sheet.Of(
            words,
            sentence,
            [
                new AdaptiveContainer { Style = AdaptiveContainerStyle.Warning, Items = [Prose.Of(Prose.Bold(sentence)), Prose.Of(Prose.Plain($"{What(change, words)}: {change.After}")).Spaced(AdaptiveSpacing.Small)] },
                Buttons.Row(Acknowledge(change, team, reader, words)),
            ]);
    }

    private static string HeadingOf(ShopChange change, Team team, Words words)
    {
        var (kind, waits) = (words.ChangeKind(change.Kind), change.Calls(team).Count(call => !call.IsSatisfied));
        return change switch
        {
            { Withdrawn: not null } => words.Say("change.heading.withdrawn", kind),
            { Live.Despite: not null } => words.Say("change.heading.live-anyway", kind),
            { Live: not null } => words.Say("change.heading.live", kind),
            _ when waits == 0 => words.Say("change.heading.ready", kind),
            _ => words.Say("change.heading.waiting", kind, words.Count(waits)),
        };
    }

    private static AdaptiveContainerStyle StyleOf(ShopChange change, Team team) => change switch
    {
        { Withdrawn: not null } => AdaptiveContainerStyle.Default,
        { Live.Despite: not null } => AdaptiveContainerStyle.Attention,
        _ => change.IsAcknowledged(team) || change.Live is not null ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Warning,
    };

    private static string What(ShopChange change, Words words) => change.ProductName ?? change.Product ?? words["change.whole-shop"];

    private static IEnumerable<(string Name, AdaptiveRichTextBlock Value)> Facts(ShopChange change, Team team, ShopProfile shop, Words words)
    {
        if (change.Before.Length > 0)
        {
            yield return (words["change.before"], Text(change.Before));
        }

        yield return (words["change.after"], Prose.Of(Prose.Bold(change.After)));
        yield return (words["change.goes-live"], Text(words.Time(change.GoesLiveAt, shop.Zone)));
        yield return (words["change.announced-by"], Text(words.Say("work.by-at", words.Name(team, change.AnnouncedBy), words.Time(change.AnnouncedAt, shop.Zone))));
        if (change.Live is { } live)
        {
            yield return (words["change.live-by"], Text(words.Say("work.by-at", words.Name(team, live.By), words.Time(live.At, shop.Zone))));
        }

        if (change.Live is { Despite: { } why } despite)
        {
            yield return (words["change.missing-then"], Text(words.List((despite.Missing ?? []).Select(words.Role))));
            yield return (words["change.why-anyway"], Prose.Of(Prose.Bold(why)));
        }

        if (change.Withdrawn is { } withdrawn)
        {
            yield return (words["change.withdrawn-by"], Text(words.Say("work.by-at", words.Name(team, withdrawn.By), words.Time(withdrawn.At, shop.Zone))));
        }
    }

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(RoleCall call, Words words) =>
    [
        Text(Words.Capital(words.Role(call.Role))),
        call.IsSatisfied ? Prose.Of(Prose.Coloured($"✓ {Names(call.Said, words)}", AdaptiveTextColor.Good)) : Text(Names(call.Said, words)),
        call switch
        {
            { IsHeld: false } => Prose.Of(Prose.Coloured(words["change.nobody"], AdaptiveTextColor.Attention)),
            { IsSatisfied: true } => Text("—"),
            _ => Prose.Of(Prose.Coloured(Names(call.Missing, words), AdaptiveTextColor.Attention)),
        },
    ];

    private static string Names(IReadOnlyList<Person> people, Words words) => people.Count == 0 ? "—" : words.List(people.Select(person => person.Name));

    private static IEnumerable<AdaptiveElement> Actions(ShopChange change, Team team, string? reader, Words words)
    {
        List<AdaptiveAction> actions =
        [
            .. change.Withdrawn is null && (reader is null ? change.Missing(team).Count > 0 : change.Missing(team).Any(person => person.Id == reader))
                ? [Acknowledge(change, team, reader, words)] : Nothing,
            .. change.IsWaiting && MayRun(change, team, reader)
                ? [Buttons.Of(words["button.go-live"], Payload.For(Verbs.GoLive) with { Move = change.Id })] : Nothing,
        ];
        return actions.Count > 0 ? [Buttons.Row(actions)] : [];
    }

    /// <summary>Folded away: live without everybody needs a reason, and is rare.</summary>
    private static IEnumerable<AdaptiveElement> Gate(ShopChange change, Team team, string? reader, Words words)
    {
        var mayOverride = !change.IsAcknowledged(team) && (reader is null || change.MayOverride(reader, team));
        List<AdaptiveAction> actions =
        [
            .. mayOverride ? [Buttons.Of(words["button.go-live-anyway"], Payload.For(Verbs.GoLiveAnyway) with { Move = change.Id })] : Nothing,
            .. MayRun(change, team, reader) ? [Buttons.Of(words["button.withdraw-change"], Payload.For(Verbs.WithdrawChange) with { Move = change.Id })] : Nothing,
        ];
        return change.IsWaiting && actions.Count > 0
            ? Folding.Of(words["button.more"], GateId, [.. mayOverride ? Anyway(team, words) : [], Buttons.Row(actions)])
            : [];
    }

    private static IEnumerable<AdaptiveElement> Anyway(Team team, Words words) =>
    [
        Prose.Of(Prose.Plain(words.Say("change.gate", words.WithRight(Rights.OverrideGates, team)))).AsFootnote(),
        .. Fields.Of(new AdaptiveTextInput { Id = ChangeFields.ReasonId, MaxLength = ChangeFields.LongestText }, words["change.reason"], [], words, isRequired: false),
    ];

    private static AdaptiveExecuteAction Acknowledge(ShopChange change, Team team, string? reader, Words words) => Buttons.Of(
        words[reader is null || change.Roles.Any(role => AffectedRoles.Answers(role) && team.Holds(reader, role)) ? "button.acknowledge-change" : "button.acknowledge-change-else"],
        Payload.For(Verbs.AcknowledgeChange) with { Move = change.Id });

    private static bool MayRun(ShopChange change, Team team, string? reader) => reader is null || reader == change.AnnouncedBy || team.Steers(reader);

    private static IEnumerable<AdaptiveAction> Nothing => [];

    private static AdaptiveRichTextBlock Text(string text) => Prose.Of(Prose.Plain(text));
}
