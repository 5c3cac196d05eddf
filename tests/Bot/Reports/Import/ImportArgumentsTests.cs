using Helmsman.Bot.Reports.Import;

namespace Helmsman.Tests.Bot.Reports.Import;

public sealed class ImportArgumentsTests
{
    [Theory]
    [InlineData("a.csv b.csv", "a.csv b.csv", null, "")]
    [InlineData("--shop demo a.csv", "a.csv", "demo", "")]
    [InlineData("a.csv --shop=demo", "a.csv", "demo", "")]
    [InlineData("--Helmsman:Data x.db a.csv --Helmsman:Sample=", "a.csv", null, "--Helmsman:Data x.db --Helmsman:Sample=")]
    public void Files_the_shop_and_settings_may_stand_in_any_order(string line, string files, string? shop, string settings)
    {
        var parsed = ImportArguments.Parse(line.Split(' '))!;

        Assert.Equal((files, shop, settings), (string.Join(' ', parsed.Files), parsed.Shop, string.Join(' ', parsed.Settings)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("a.csv -h")]
    [InlineData("--shop demo")]
    [InlineData("a.csv --shop")]
    public void What_names_no_file_is_not_understood(string line) =>
        Assert.Null(ImportArguments.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Folders_and_patterns_are_the_files_in_them()
    {
        using var folder = new TempFolder();
        File.SetLastWriteTimeUtc(folder.Write("a.csv", "new"), new DateTime(2026, 11, 22, 2, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(folder.Write("b.csv", "old"), new DateTime(2026, 11, 22, 1, 0, 0, DateTimeKind.Utc));
        folder.Write("c.txt", "other");
        folder.Write("d.csv.part", "unfinished");
        folder.Write("done/e.csv", "below");

        Assert.Equal(["b.csv", "a.csv"], Found(folder.At("*.csv")));
        Assert.Equal(["a.csv", "b.csv", "c.txt"], Found(folder.Path).Order(StringComparer.Ordinal));
        Assert.Equal(["a.csv", "b.csv"], Found(folder.At("a.csv"), folder.At("?.csv")));
        Assert.Equal([folder.At("nothing.csv"), folder.At("*.xlsx")], FilesNamed.By([folder.At("nothing.csv"), folder.At("*.xlsx"), folder.At("a.csv")]).Missing);
    }

    private static IEnumerable<string> Found(params string[] names) => FilesNamed.By(names).Found.Select(file => Path.GetFileName(file));
}
