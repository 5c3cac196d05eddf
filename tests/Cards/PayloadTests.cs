using Helmsman.Cards;

namespace Helmsman.Tests.Cards;

public sealed class PayloadTests
{
    [Theory]
    [InlineData("""{"v":1,"verb":"work.done"}""", true)]
    [InlineData("""{"verb":"work.done"}""", true)]
    [InlineData("""{"v":99,"verb":"work.done"}""", false)]
    [InlineData("""{"v":1,"verb":null}""", false)]
    [InlineData("""{"v":1}""", false)]
    [InlineData("{}", false)]
    [InlineData("[]", false)]
    public void What_a_button_sent_names_a_verb_of_this_version_or_it_is_no_button(string sent, bool isOne) =>
        Assert.Equal(isOne, Payload.Read(Wire.Content(sent)) is not null);
}
