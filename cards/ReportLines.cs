namespace Helmsman.Cards;

/// <summary>What is said of reports where no card is shown: to programs, and in a terminal.</summary>
public static class ReportLines
{
    public static string NoFileName(Words words) => words["api.file-name"];

    /// <param name="where">It stops being what is expected.</param>
    public static string NoJson(string where, Words words) => words.Say("api.no-json", where);

    /// <param name="most">With its unit.</param>
    public static string TooLarge(string most, Words words) => words.Say("api.too-large", most);

    public static string Usage(Words words) => words["import-command.usage"];

    public static string AskUsage(Words words) => words["ask-command.usage"];

    /// <param name="why">A file, and what is the matter with it.</param>
    public static string NotUsed(string why, Words words) => words.Say("ask-command.not-used", why);

    public static string NoQuestion(Words words) => words["ask-command.no-question"];

    /// <summary>File, result, report, and how many days are new, replaced and unchanged.</summary>
    public static IReadOnlyList<string> Headings(Words words) =>
    [
        words["import-command.file"], words["import-command.result"], words["import-command.report"],
        words["import-command.new"], words["import-command.replaced"], words["import-command.unchanged"],
    ];

    public static string Kept(Words words) => words["import-command.kept"];

    public static string Refused(Words words) => words["import-command.refused"];

    public static string Unclear(Words words) => words["import-command.unclear"];

    public static string NoFile(string file, Words words) => words.Say("import-command.no-file", file);

    public static string Unreadable(string file, string error, Words words) => words.Say("import-command.unreadable", file, error);

    /// <param name="inbox">Null when none is watched.</param>
    public static string DataFileTaken(string data, string? inbox, Words words) => inbox is null
        ? words.Say("import-command.taken-no-inbox", data)
        : words.Say("import-command.taken", data, inbox);
}
