using System.Collections.Frozen;
using System.Text;

namespace BotFramework.Dialogs;

/// <summary>
/// Yes and no as people type them, Chinese and English in any locale. The whole message must be such a word, with politeness and
/// particles around it: 'no problem' and 'not sure' are not taken for a no.
/// </summary>
internal static class YesNoWords
{
    private static readonly FrozenSet<string> Yes = Set(
        "yes y yep yeah yup sure ok okay right correct true confirm confirmed agree "
        + "是 是的 好 好的 对 对的 行 可以 确认 确定 同意 嗯 嗯嗯 要 没问题 没错 当然");

    private static readonly FrozenSet<string> No = Set(
        "no n nope nah cancel false stop never "
        + "否 不 不是 不是的 不要 不用 不行 不可以 不对 不好 不同意 不确认 取消 算了 没有 别 不必 不需要");

    private static readonly FrozenSet<string> Politeness = Set("please thanks thank you it is do that 请 谢谢 谢谢你 多谢");

    private static readonly string[] Particles = ["吧", "啊", "呀", "哦", "了", "呢", "啦", "哈", "的"];

    public static bool? Read(string? text)
    {
        var words = Split(text);
        var word = string.Join(' ', words.Where((each, index) => index == 0 || !Politeness.Contains(each)));
        if (word.Length == 0)
        {
            return null;
        }

        return Is(word) ?? (Array.Find(Particles, word.EndsWith) is { } particle ? Is(word[..^particle.Length]) : null);
    }

    private static bool? Is(string word) => Yes.Contains(word) ? true : No.Contains(word) ? false : null;

    private static string[] Split(string? text)
    {
        var plain = new StringBuilder();
        foreach (var letter in (text ?? string.Empty).Normalize(NormalizationForm.FormKC))
        {
            plain.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
