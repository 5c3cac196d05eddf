namespace Helmsman.Cards;

public sealed partial class Words
{
    public string LogIsEmpty => this["log.error.empty"];

    public string NotACount => this["log.error.count"];
}
