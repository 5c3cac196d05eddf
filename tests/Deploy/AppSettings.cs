using System.Text.Json;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Deploy;

/// <summary>The names that appsettings.json has, as the command line and the environment spell them.</summary>
internal static class AppSettings
{
    /// <param name="name">With colons or, as in the environment, two underscores.</param>
    public static bool Has(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.At("appsettings.json")));
        var here = file.RootElement;
        foreach (var part in name.Replace("__", ":", StringComparison.Ordinal).Split(':'))
        {
            if (here.ValueKind == JsonValueKind.Array)
            {
                return int.TryParse(part, out _);
            }

            if (here.ValueKind != JsonValueKind.Object || !here.TryGetProperty(part, out here))
            {
                return false;
            }
        }

        return true;
    }
}
