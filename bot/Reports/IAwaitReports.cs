namespace Helmsman.Bot.Reports;

/// <summary>Waits for data. Told after a report was kept; told again of the same data it must not matter.</summary>
public interface IAwaitReports
{
    Task ReleaseAsync(string shop, CancellationToken cancellationToken);
}
