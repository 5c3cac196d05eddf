using System.Collections.Frozen;

namespace Helmsman.Dialogs.Understanding;

/// <summary>
/// Answers that are a word or two and nothing else, in both languages whatever the person's own. They are no part of the vocabulary: inside a longer
/// message these words mean something else.
/// </summary>
internal static class ShortAnswers
{
    private static readonly FrozenDictionary<string, ShortAnswer> Meanings = new (ShortAnswer Meaning, string Words)[]
    {
        (ShortAnswer.Yes, "yes|y|yep|yeah|yup|sure|ok|okay|right|correct|send|send it|go ahead|yes please|是|是的|好|好的|好吧|对|对的|行|可以|确认|确定|同意|嗯|嗯嗯|要|没问题|没错|当然|发吧|发出去|就这样"),
        (ShortAnswer.No, "no|n|nope|nah|no thanks|否|不|不是|不要|不用|不用了|不行|不可以|不对|不好|不同意|没有|别|不必|不需要|不发"),
        (ShortAnswer.Suggestion, "use it|use that|that one|用它|就用它|照建议|按建议"),
        (ShortAnswer.SkipAll, "skip all|skip the rest|skip them all|都跳过|全跳过|全部跳过|剩下的跳过|剩下的都跳过|其余跳过"),
        (ShortAnswer.Form, "fill in one form|one form|form|the form|as a form|一次填完|填表|表单|用表单"),
        (ShortAnswer.Other, "other|others|another|another role|其他|其它|别的|其他岗位"),
        (ShortAnswer.Anyone, "anyone|anybody|whoever takes it first|whoever|谁先接谁做|谁先接|谁都行|谁都可以|都可以"),
        (ShortAnswer.Resume, "resume|continue|go on|carry on|继续|接着|接着写|继续写|继续刚才的|继续交办"),
        (ShortAnswer.Drop, "drop it|drop|give it up|give up|discard|discard it|放弃|不要了|不写了|丢掉|放弃吧"),
    }.SelectMany(each => each.Words.Split('|').Select(word => (word, each.Meaning))).ToFrozenDictionary(each => each.word, each => each.Meaning, StringComparer.Ordinal);

    public static ShortAnswer? Read(string said) =>
        Meanings.TryGetValue(PlainText.Of(said).Trim(' ', '.', '!', '。', ',', '~'), out var meaning) ? meaning : null;

    public static bool Is(string said, ShortAnswer meaning) => Read(said) == meaning;
}

internal enum ShortAnswer
{
    Yes,
    No,

    /// <summary>What is suggested.</summary>
    Suggestion,

    /// <summary>Nothing more that may be left out.</summary>
    SkipAll,

    /// <summary>Everything at once, in a form.</summary>
    Form,
    Other,

    /// <summary>Whoever takes it first.</summary>
    Anyone,
    Resume,
    Drop,
}
