namespace Helmsman.State.Bot;

/// <summary>The Bot Framework's items as text: the one place that knows which JSON library its state speaks.</summary>
internal static class BotText
{
#if BOTFRAMEWORK_PACKAGES
    /// <summary>The two forms cannot read each other, so each has its own shelf.</summary>
    public const string Kind = "bot-state-typed";

    // The real dialogs cast their state to what it was when they wrote it, so the names of its types are kept with it.
    private static readonly Newtonsoft.Json.JsonSerializerSettings Options = new()
    {
        TypeNameHandling = Newtonsoft.Json.TypeNameHandling.Auto,
        SerializationBinder = new KnownTypes(),
        DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
        MaxDepth = null,
    };

    public static string Write(object item) => Newtonsoft.Json.JsonConvert.SerializeObject(item, Options);

    public static Dictionary<string, object> Read(string text) => Newtonsoft.Json.JsonConvert.DeserializeObject<Dictionary<string, object>>(text, Options) ?? [];
#else
    public const string Kind = "bot-state";

    private static readonly System.Text.Json.JsonSerializerOptions Options = new(System.Text.Json.JsonSerializerDefaults.Web);

    public static string Write(object item) => System.Text.Json.JsonSerializer.Serialize(item, item.GetType(), Options);

    public static Dictionary<string, object> Read(string text) => System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, object>>(text, Options) ?? [];
#endif
}
