namespace Helmsman.Bot.Questions;

/// <summary>What stands behind <c>ask</c> on the command line.</summary>
/// <param name="Files">Files, folders and patterns, as they were given.</param>
/// <param name="Locale">Null: the language of the question.</param>
/// <param name="Settings">The others, for the settings: <c>--Helmsman:Shop:Currency GBP</c>.</param>
internal sealed record AskArguments(string Question, IReadOnlyList<string> Files, string? Locale, IReadOnlyList<string> Settings)
{
    public const string Command = "ask";

    private const string LocaleOption = "--locale";

    /// <returns>Null when they make no sense, or ask for help.</returns>
    public static AskArguments? Parse(IReadOnlyList<string> arguments)
    {
        List<string> said = [], settings = [];
        string? locale = null;
        for (var index = 0; index < arguments.Count; index++)
        {
            var (name, joined) = Split(arguments[index]);
            if (!name.StartsWith('-'))
            {
                said.Add(arguments[index]);
                continue;
            }

            var value = joined ?? (++index < arguments.Count ? arguments[index] : null);
            if (value is null || !name.StartsWith("--", StringComparison.Ordinal) || name == "--help")
            {
                return null;
            }

            if (name == LocaleOption)
            {
                locale = value;
            }
            else
            {
                settings.AddRange([name, value]);
            }
        }

        return said is [{ Length: > 0 } question, _, ..] && locale is null or Languages.Chinese or Languages.English
            ? new(question, said[1..], locale, settings)
            : null;
    }

    /// <summary>An option and, where they are joined, its value. Equals signs of a question are its own.</summary>
    private static (string Name, string? Value) Split(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at
            ? (argument[..at], argument[(at + 1)..])
            : (argument, null);
}
