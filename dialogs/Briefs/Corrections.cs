using System.Globalization;
using System.Text.RegularExpressions;
using Helmsman.Cards;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Dialogs.Briefs;

/// <summary>One thing in a brief said otherwise before the yes: "改预算 3000", "change budget to 3000", "截止 周五".</summary>
internal static partial class Corrections
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("en")];

    private static readonly string[] BesideFields = [HandOffQuestions.Role, HandOffQuestions.Assignee, HandOffQuestions.Kind, HandOffQuestions.Diagnose];

    /// <returns>Null: nothing in the brief is named.</returns>
    public static Taken? Take(BriefInHand inHand, string said)
    {
        var verb = Verb().Match(said);
        var rest = said[verb.Length..].TrimStart();
        var (target, length) = Named(inHand, rest);
        if (target is null)
        {
            return null;
        }

        var value = Joint().Replace(rest[length..], string.Empty, 1).Trim();
        return value.Length > 0 ? Set(inHand, target, value) : verb.Length > 0 ? new Taken.GoesOn(inHand.Draft with { Asked = target }) : null;
    }

    /// <summary>"改类型 退货" is never an answer to anything else, so it may be said at any time.</summary>
    public static Taken? TakeKind(BriefInHand inHand, string said)
    {
        var verb = Verb().Match(said);
        var rest = said[verb.Length..].TrimStart();
        return verb.Length > 0 && Named(inHand, rest) is (HandOffQuestions.Kind, var length) && Joint().Replace(rest[length..], string.Empty, 1).Trim() is { Length: > 0 } kind
            && HandOffAnswers.OfKind(inHand, kind) is Taken.GoesOn on ? on : null;
    }

    private static Taken Set(BriefInHand inHand, string target, string value)
    {
        var taken = target switch
        {
            HandOffQuestions.Role => HandOffAnswers.OfRole(inHand, value),
            HandOffQuestions.Assignee => HandOffAnswers.OfAssignee(inHand, value),
            HandOffQuestions.Kind => HandOffAnswers.OfKind(inHand, value),
            HandOffQuestions.Diagnose => HandOffAnswers.OfDiagnose(inHand, value),
            _ => HandOffAnswers.OfField(inHand, inHand.Kind.Find(target)!, value, []),
        };
        // What was not understood is then asked for by itself.
        return taken is Taken.Again again ? again with { Draft = again.Draft with { Asked = target } } : taken;
    }

    /// <summary>What the text begins with the name of, the longest name first, and how long that is.</summary>
    private static (string? Target, int Length) Named(BriefInHand inHand, string text) => inHand.Kind.Fields.Select(field => field.Name).Concat(BesideFields)
        .SelectMany(target => NamesOf(inHand.Kind, target).Select(name => (Target: target, Name: name)))
        .Where(each => text.StartsWith(each.Name, StringComparison.OrdinalIgnoreCase) && EndsThere(text, each.Name.Length))
        .OrderByDescending(each => each.Name.Length)
        .Select(each => ((string?)each.Target, each.Name.Length))
        .FirstOrDefault();

    private static IEnumerable<string> NamesOf(BriefKind kind, string target) => Languages.SelectMany(language => (string[])
    [
        .. BesideFields.Contains(target, StringComparer.Ordinal) ? [] : new[] { Words.In(language).Field(kind.Name, target) },
        .. Lines.In(language).Find($"names.{target}")?.Split('|') ?? [],
    ]);

    private static bool EndsThere(string text, int length) =>
        length == text.Length || !char.IsAsciiLetter(text[length]) || !char.IsAsciiLetter(text[length - 1]);

    [GeneratedRegex(@"^\s*(请|麻烦)?(把|将|修改|更改|改成|改为|改|换成|换|please\s+)?(change|set|edit|make|update)?(?<=.)\s*(the\s+)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^\s*(改成|改为|改到|换成|换为|设为|改|成|为|到|是|to\s|as\s|is\s|[:：=，,])?\s*", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Joint();
}
