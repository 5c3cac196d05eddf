namespace Helmsman.State.Bot;

/// <summary>The Bot Framework's items as text: the one place that knows which JSON library its state speaks.</summary>
internal static class BotText
{
#if BOTFRAMEWORK_PACKAGES
    public static string Write(object item) => Newtonsoft.Json.JsonConvert.SerializeObject(item);

    public static Dictionary<string, object> Read(string text) => Newtonsoft.Json.JsonConvert.DeserializeObject<Dictionary<string, object>>(text) ?? [];
#else
    private static readonly System.Text.Json.JsonSerializerOptions Options = new(System.Text.Json.JsonSerializerDefaults.Web);

    public static string Write(object item) => System.Text.Json.JsonSerializer.Serialize(item, item.GetType(), Options);

    public static Dictionary<string, object> Read(string text) => System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, object>>(text, Options) ?? [];
#endif
}
