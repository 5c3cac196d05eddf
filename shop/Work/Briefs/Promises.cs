using System.Text.RegularExpressions;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>What a shop has promised it keeps (S125): no words to a customer may deny a return.</summary>
public static partial class Promises
{
    /// <summary>不给退, 拒绝退货, no returns, we cannot refund …</summary>
    public static bool AreDenied(string text) => Chinese().IsMatch(text) || English().IsMatch(text);

    [GeneratedRegex("(不(给|能|予|可以?|支持|接受|允许)?|拒绝|无法|没法|别给)(给)?(您|你|亲|客户|顾客|买家)?(办理?|申请)?退(货|款|换|不|$|[，。！,.!；;、\\s了吧的])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(no (returns|refunds)|(cannot|can't|can’t|will not|won't|won’t|do not|don't|don’t|not) (be )?(accept(ed)? )?(the |a |any )?(return|refund)|(refuse|deny|reject)s? (the |a |any )?(return|refund))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex English();
}
