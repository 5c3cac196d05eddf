using Helmsman.Bot.Reports.Inbox;
using Helmsman.Cards;
using Helmsman.Shop;
using Spectre.Console;

namespace Helmsman.Bot.Reports.Import;

/// <summary>What is shown of an import: a bar while it goes on, a line for each file, and a table at the end.</summary>
internal sealed class ImportScreen(IAnsiConsole console, ShopProfile shop, Words words)
{
    /// <summary>Where no terminal says how wide it is.</summary>
    private const int WidthOfAFile = 160;

    private readonly List<(string Name, Received Received)> all = [];

    private bool failed;

    public bool AllKept => !failed && all.TrueForAll(each => each.Received is Received.Kept);

    /// <summary>The bar goes by bytes; in a file or a pipe, where nothing can move, there is none.</summary>
    public Task WithBarAsync(long bytes, Func<Action<string, long>, Task> work)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            console.Profile.Width = Math.Max(console.Profile.Width, WidthOfAFile);
            return work((_, _) => { });
        }

        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context =>
            {
                var bar = context.AddTask("…", maxValue: Math.Max(1, bytes));
                return work((name, done) =>
                {
                    bar.Description = Markup.Escape(name);
                    bar.Increment(done);
                });
            });
    }

    public void Add(string name, Received received)
    {
        all.Add((name, received));
        console.Write(new Text($"{name}: {Result(received)}{Environment.NewLine}"));
    }

    /// <summary>Something that was named could not even be read.</summary>
    public void Fail(string sentence)
    {
        failed = true;
        Say(sentence);
    }

    public void ShowTable()
    {
        if (all.Count == 0)
        {
            return;
        }

        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns([.. ReportLines.Headings(words).Select(heading => new TableColumn(new Text(heading)))]);

        foreach (var (name, received) in all)
        {
            table.AddRow(Row(name, received).Select(cell => new Text(cell)));
        }

        console.Write(table);
        foreach (var sentences in all.Select(each => WhyNot(each.Received)).OfType<string>())
        {
            Say(sentences + Environment.NewLine);
        }
    }

    private void Say(string sentence) => console.Write(new Text(sentence + Environment.NewLine));

    private string[] Row(string name, Received received) => received is Received.Kept { Outcome: var kept }
        ? [name, Result(received), words.Report(kept.Kind), words.Count(kept.New.Count), words.Count(kept.Replaced.Count), words.Count(kept.Unchanged.Count)]
        : [name, Result(received), string.Empty, string.Empty, string.Empty, string.Empty];

    private string Result(Received received) => received switch
    {
        Received.Kept => ReportLines.Kept(words),
        Received.Refused => ReportLines.Refused(words),
        _ => ReportLines.Unclear(words),
    };

    /// <summary>Also what disagrees in a file that was kept.</summary>
    private string? WhyNot(Received received) => received switch
    {
        Received.Kept { Outcome: { Problems.Count: > 0 } kept } => ImportCard.Of(kept, shop, words).PlainText,
        Received.Kept => null,
        _ => Verdict.Of(received, words).Why?.PlainText,
    };
}
