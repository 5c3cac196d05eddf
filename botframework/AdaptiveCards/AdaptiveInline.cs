namespace BotFramework.AdaptiveCards;

public abstract class AdaptiveInline
{
    public abstract string Type { get; set; }

    internal abstract void Write(CardWriter json);
}
