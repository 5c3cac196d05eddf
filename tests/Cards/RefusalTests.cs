using System.Globalization;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

public sealed class RefusalTests
{
    public static MatrixTheoryData<Refusal, string> All => new(Enum.GetValues<Refusal>(), ["zh-CN", "en"]);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_refusal_is_a_sentence_of_its_own(Refusal why, string language)
    {
        var words = Words.In(CultureInfo.GetCultureInfo(language));
        var said = words.Refused(new Applied.Refused(Handed(Acknowledged), why), Crew);

        Assert.DoesNotContain("{", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Enum.GetValues<Refusal>().Where(other => other != why), other => words.Refused(new Applied.Refused(Handed(Acknowledged), other), Crew) == said);
    }

    [Fact]
    public void Who_was_slower_reads_who_was_faster() => Assert.Contains(
        "Ana Silva", Words.In(CultureInfo.GetCultureInfo("en")).Refused(new Applied.Refused(Handed(Acknowledged), Refusal.TakenByAnother), Crew), StringComparison.Ordinal);
}
