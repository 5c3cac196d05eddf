using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Helmsman.Cards;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Shop.Work.Reminders;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Cards;

/// <summary>The two languages of the cards, and what of them the code asks for.</summary>
internal static partial class Texts
{
    public static readonly IReadOnlyDictionary<string, string> English = Read(CultureInfo.InvariantCulture);

    public static readonly IReadOnlyDictionary<string, string> Chinese = Read(CultureInfo.GetCultureInfo("zh-CN"));

    public static readonly IReadOnlyList<string> ProblemCodesKnown = ConstantsOf(typeof(ProblemCodes));

    /// <summary>Keys that are put together from a stored name.</summary>
    private static IEnumerable<string> Families =>
    [
        .. MetricDictionary.All.SelectMany(metric => new[] { $"metric.{metric.Id}", $"meaning.{metric.Id}" }),
        .. Roles.All.Select(role => $"role.{role}"),
        .. typeof(WorkEvent).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>().Select(each => $"event.{each.TypeDiscriminator}"),
        .. EscalationSteps.All.Select(step => $"event.step.{step}"),
        .. OutcomeVerdicts.All.Select(verdict => $"outcome.{verdict}"),
        .. FindingRules.All.Select(rule => $"rule.{rule}"),
        .. ConstantsOf(typeof(LeftOutReasons)).Select(reason => $"left-out.{reason}"),
        .. ConstantsOf(typeof(ReportKinds).Assembly.GetType("Helmsman.Shop.Reports.ReportColumns", throwOnError: true)!)
            .Where(column => MetricDictionary.Find(column) is null)
            .Select(column => $"column.{column}"),
        .. CauseIds.All.Select(cause => $"cause.{cause}"),
        .. TimeRules.All.Select(rule => $"time-rule.{rule}"),
        .. Snoozes.All.Select(choice => $"snooze.{choice}"),
        .. BriefKinds.All.Select(kind => $"brief-kind.{kind}"),
        .. BriefFields.All.Select(asked => $"brief.{asked}"),
        .. EveryBriefKind.All.SelectMany(kind => kind.Fields.SelectMany(asked => asked.Choices)).Select(choice => $"brief-option.{choice}"),
        // Where a kind has a word of its own, or an answer needs an example.
        .. EveryBriefKind.All.SelectMany(kind => kind.Fields.SelectMany(asked => new[] { $"brief.{kind.Name}.{asked.Name}", $"brief-hint.{asked.Name}" })).Where(English.ContainsKey),
        .. ReportKinds.All.SelectMany(kind => new[] { $"report.{kind}", $"members.{kind}" }),
        // A cause of which nothing can be copied has no text for it.
        .. CauseIds.All.SelectMany(cause => new[] { ".step", ".copy" }.Select(end => $"cause.{cause}{end}")).Where(English.ContainsKey),
        .. new[] { ReportKinds.TrafficBySource, ReportKinds.ProductDaily }.Select(kind => $"drivers.unassigned.{kind}"),
        .. ProblemCodesKnown.SelectMany(code => new[] { $"problem.{code}", $"remedy.{code}" }),
        .. LogKinds.All.SelectMany(kind => kind.Choices.Select(choice => $"log.did.{choice}").Append($"log.name.{kind.Role}")),
        .. LogCounts.All.Select(count => $"log.count.{count}"),
        .. new[] { "briefing", "question", "hand-off", "files", "people", "moves", "logs" }.SelectMany(topic => new[] { $"help.{topic}.title", $"help.{topic}.text" }),
    ];

    /// <summary>Every key that stands in the source of the cards, and every member of a family.</summary>
    public static IReadOnlySet<string> Used { get; } = Repository.Sources("cards")
        .Where(file => file != "cards/Verbs.cs")
        .SelectMany(file => Key().Matches(File.ReadAllText(Repository.At(file))))
        .Select(match => match.Groups["key"].Value)
        // A member of a card, and not a text.
        .Where(key => key != "choices.data")
        .Concat(Families)
        .ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<string> ConstantsOf(Type names) =>
        [.. names.GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    public static string Blanks(string text) => string.Join(' ', Blank().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Read(CultureInfo language) =>
        new ResourceManager("Helmsman.Cards.Texts.Texts", typeof(Words).Assembly)
            .GetResourceSet(language, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);

    [GeneratedRegex("\"(?<key>[a-z-]+(\\.[a-z-]+)+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, 1000)]
    private static partial Regex Blank();
}
