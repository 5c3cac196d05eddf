namespace BotFramework.AdaptiveCards;

/// <summary>The card asks for a newer form of itself as soon as somebody sees it.</summary>
public class AdaptiveRefresh
{
    public AdaptiveExecuteAction? Action { get; set; }

    /// <summary>Whose clients ask by themselves; Teams takes sixty at most.</summary>
    public List<string> UserIds { get; set; } = [];

    internal void Write(CardWriter json)
    {
        json.Name("refresh");
        json.BeginObject();
        if (Action is not null)
        {
            json.Name("action");
            Action.Write(json);
        }

        json.Value("userIds", UserIds);
        json.EndObject();
    }
}
