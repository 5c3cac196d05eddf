namespace Helmsman.Bot.Reports.Import;

/// <summary>What stands behind <c>import</c> on the command line.</summary>
/// <param name="Files">Files, folders and patterns, as they were given.</param>
/// <param name="Shop">Null: the only one.</param>
/// <param name="Settings">The others, for the settings: <c>--Helmsman:Data other.db</c>.</param>
internal sealed record ImportArguments(IReadOnlyList<string> Files, string? Shop, IReadOnlyList<string> Settings)
{
    public const string Command = "import";

    private const string ShopOption = "--shop";

    private static readonly string[] Help = ["--help", "-h", "-?"];

    /// <returns>Null when they make no sense, or ask for help.</returns>
    public static ImportArguments? Parse(IReadOnlyList<string> arguments)
    {
        var read = new ImportArguments([], null, []);
        for (var index = 0; index < arguments.Count; index++)
        {
            var next = index + 1 < arguments.Count ? arguments[index + 1] : null;
            switch (arguments[index])
            {
                case var help when Help.Contains(help, StringComparer.Ordinal):
                    return null;
                case var joined when joined.StartsWith(ShopOption + "=", StringComparison.Ordinal):
                    read = read with { Shop = joined[(ShopOption.Length + 1)..] };
                    break;
                case var setting when setting.StartsWith("--", StringComparison.Ordinal) && setting.Contains('=', StringComparison.Ordinal):
                    read = read with { Settings = [.. read.Settings, setting] };
                    break;
                case var option when option.StartsWith("--", StringComparison.Ordinal):
                    if (next is null)
                    {
                        return null;
                    }

                    read = option == ShopOption ? read with { Shop = next } : read with { Settings = [.. read.Settings, option, next] };
                    index++;
                    break;
                case var file:
                    read = read with { Files = [.. read.Files, file] };
                    break;
            }
        }

        return read.Files.Count > 0 ? read : null;
    }
}
