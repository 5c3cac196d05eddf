using System.Text.Json;
using Helmsman.Bot;

namespace Helmsman.Tests.Conventions;

/// <summary>appsettings.json is where a reader looks for what can be set: it names every setting, and none that does nothing.</summary>
public sealed class EverySettingIsWrittenOut
{
    [Fact]
    public void Settings_and_file_name_the_same_things()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.At("appsettings.json")));
        var written = NamesIn(file.RootElement.GetProperty(HelmsmanSettings.Section), string.Empty).Order(StringComparer.Ordinal);
        Assert.Equal(NamesOf(typeof(HelmsmanSettings), string.Empty).Order(StringComparer.Ordinal), written);
    }

    private static IEnumerable<string> NamesIn(JsonElement section, string prefix) => section.EnumerateObject().SelectMany(member =>
        member.Value.ValueKind == JsonValueKind.Object && member.Value.EnumerateObject().Any() ? NamesIn(member.Value, prefix + member.Name + ":") : [prefix + member.Name]);

    private static IEnumerable<string> NamesOf(Type settings, string prefix) => settings.GetProperties().Where(property => property.CanWrite).SelectMany(property =>
        property.PropertyType.DeclaringType == typeof(HelmsmanSettings)
            ? NamesOf(property.PropertyType, prefix + property.Name + ":")
            : [prefix + property.Name]);
}
