using System.Globalization;
using Helmsman.Cards;
using Helmsman.Shop.Metrics;
using static Helmsman.Tests.Cards.Gallery;

namespace Helmsman.Tests.Cards;

public sealed class WordsTests
{
    [Fact]
    public void Every_text_that_is_used_is_there_in_both_languages_and_no_other_is()
    {
        Assert.Equal(Texts.Used.Order(StringComparer.Ordinal), Texts.English.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Texts.Used.Order(StringComparer.Ordinal), Texts.Chinese.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_languages_have_the_same_blanks() => Assert.All(
        Texts.English.Keys.Where(key => key is not "date.time"),
        key => Assert.Equal($"{key} {Texts.Blanks(Texts.English[key])}", $"{key} {Texts.Blanks(Texts.Chinese[key])}"));

    [Fact]
    public void Both_languages_have_their_own_words() => Assert.All(
        Texts.Chinese.Where(text => text.Value.Any(char.IsLetter)),
        text => Assert.Contains(text.Value, letter => letter > 0x2E80));

    [Theory]
    [InlineData("zh-CN", "zh")]
    [InlineData("zh-TW", "zh")]
    [InlineData("zh-Hans", "zh")]
    [InlineData("en-GB", "en")]
    [InlineData("de", "en")]
    public void Any_Chinese_is_answered_in_Chinese_and_all_others_in_English(string culture, string spoken) =>
        Assert.Equal(spoken, Words.In(CultureInfo.GetCultureInfo(culture)).Language.TwoLetterISOLanguageName);

    [Theory]
    [InlineData("CNY", 83412.55, "¥83,413")]
    [InlineData("CNY", 999.5, "¥999.50")]
    [InlineData("GBP", -1200, "−£1,200")]
    [InlineData("USD", 0, "$0.00")]
    [InlineData("JPY", 5000, "JPY 5,000")]
    public void Money_carries_the_sign_of_its_currency(string currency, double value, string said) => Assert.Equal(said, Chinese.Money(value, currency));

    [Fact]
    public void What_is_missing_is_said_and_never_zero()
    {
        Assert.All(MetricDictionary.All, metric => Assert.Equal("无数据", Chinese.Figure(metric, null, "CNY")));
        Assert.Equal("无可比数据", Chinese.Relative(null));
        Assert.Equal("¥0.00", Chinese.Figure(MetricDictionary.Revenue, 0, "CNY"));
    }

    [Theory]
    [InlineData(0.1234, "▲ up 12.3%", "▲ 升 12.3%")]
    [InlineData(-0.5, "▼ down 50.0%", "▼ 降 50.0%")]
    [InlineData(0.0004, "unchanged", "持平")]
    public void A_change_is_told_by_arrow_and_by_word(double change, string english, string chinese)
    {
        Assert.Equal(english, English.Relative(change));
        Assert.Equal(chinese, Chinese.Relative(change));
    }

    [Fact]
    public void Short_of_the_target_by_a_hair_is_not_all_of_it() => Assert.Equal("99.9%", Chinese.Reached(0.99999m));

    [Fact]
    public void Shares_differ_by_points()
    {
        Assert.Equal("−0.41 个百分点", Chinese.Difference(MetricDictionary.Conversion, -0.0041, "CNY"));
        Assert.Equal("+0.41 percentage points", English.Difference(MetricDictionary.Conversion, 0.0041, "CNY"));
    }

    [Fact]
    public void Days_and_times_are_said_as_people_say_them()
    {
        Assert.Equal("11月21日 周六", Chinese.Day(Fixtures.Day));
        Assert.Equal("Sat 21 Nov", English.Day(Fixtures.Day));
        Assert.Equal("11月15日–11月21日（7 天）", Chinese.Days(new(Fixtures.Day.AddDays(-6), Fixtures.Day)));
        Assert.Equal("15 Nov – 21 Nov (7 days)", English.Days(new(Fixtures.Day.AddDays(-6), Fixtures.Day)));
        Assert.Equal("2026年11月", Chinese.Month(Fixtures.Day));
        Assert.Equal("11月23日 02:10", Chinese.Time(Fixtures.At(22, 20, 40), "Asia/Kolkata"));
    }
}
