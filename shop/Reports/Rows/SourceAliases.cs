using System.Text.Json;

namespace Helmsman.Shop.Reports.Rows;

/// <summary>
/// Sources that were renamed (<c>aliases.json</c>: 阿里妈妈, 2024-02-19) keep their history: it stays under the old name, and the name that is shown is
/// what the newest file says.
/// </summary>
internal static class SourceAliases
{
    private static readonly Dictionary<string, string> BuiltIn = Load();

    /// <param name="aliases">Of the settings; they count before what is built in.</param>
    public static Func<string, string> Of(IReadOnlyDictionary<string, string> aliases) =>
        name => aliases.TryGetValue(name, out var old) ? old : BuiltIn.GetValueOrDefault(name, name);

    private static Dictionary<string, string> Load()
    {
        using var file = typeof(SourceAliases).Assembly.GetManifestResourceStream("Helmsman.Shop.Reports.Rows.aliases.json")
            ?? throw new InvalidOperationException("aliases.json is not embedded in this assembly");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file) ?? throw new InvalidOperationException("aliases.json is empty");
    }
}
