using System.Globalization;
using Helmsman.Bot.Shops;
using Helmsman.Shop;
using Helmsman.Shop.Reports;
using Npgsql;
using Quartz;

namespace Helmsman.Bot.Reports.Sql;

/// <summary>A query of the settings, found to be one that can be run.</summary>
/// <param name="Connection">A secret.</param>
/// <param name="Cron">In Quartz' notation, in the shop's zone.</param>
internal sealed record SqlReport(string Name, NpgsqlConnectionStringBuilder Connection, string Query, string Kind, ShopProfile Shop, string Cron, TimeSpan Timeout);

/// <summary>Every query of the settings.</summary>
internal sealed record SqlReports(IReadOnlyList<SqlReport> All)
{
    /// <exception cref="InvalidOperationException">A setting is not what it should be; the message names it, and never tells a connection.</exception>
    public static SqlReports Of(IReadOnlyList<HelmsmanSettings.SqlReportSettings> settings, ShopCatalog shops)
    {
        var all = settings.Index().Select(each => Of(each.Item, $"Helmsman:Reports:Sql:{each.Index}", shops)).ToList();
        return all.Select(report => report.Name).Distinct(StringComparer.Ordinal).Count() == all.Count
            ? new SqlReports(all)
            : throw new InvalidOperationException("Helmsman:Reports:Sql has two queries of the same Name");
    }

    private static SqlReport Of(HelmsmanSettings.SqlReportSettings settings, string where, ShopCatalog shops)
    {
        Demand(settings.Name.Length > 0, $"{where}:Name is empty");
        Demand(!string.IsNullOrWhiteSpace(settings.Query), $"{where}:Query is empty");
        Demand(settings.TimeoutSeconds > 0, $"{where}:TimeoutSeconds must be 1 or more");
        Demand(
            ReportKinds.All.Contains(settings.Kind, StringComparer.Ordinal),
            $"{where}:Kind is '{settings.Kind}'; there are: {string.Join(", ", ReportKinds.All)}");
        var shop = ShopNamed.In([.. shops.All.Select(each => each.Profile.Id)], settings.Shop, $"{where}:Shop");
        return new SqlReport(
            settings.Name,
            ConnectionOf(settings.Connection, where),
            settings.Query,
            settings.Kind,
            shops.Find(shop).Profile,
            CronOf(settings.At, where),
            TimeSpan.FromSeconds(settings.TimeoutSeconds));
    }

    /// <summary>What is wrong with it is not told: the parser's complaint quotes it, and so perhaps its password.</summary>
    private static NpgsqlConnectionStringBuilder ConnectionOf(string connection, string where)
    {
        NpgsqlConnectionStringBuilder? parsed = null;
        try
        {
            parsed = new NpgsqlConnectionStringBuilder(connection) { Pooling = false };
        }
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            Demand(met: false, $"{where}:Connection is no connection string that Npgsql understands");
        }

        Demand(!string.IsNullOrEmpty(parsed!.Host), $"{where}:Connection names no Host");
        return parsed;
    }

    private static string CronOf(string at, string where)
    {
        if (TimeOnly.TryParseExact(at, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return string.Create(CultureInfo.InvariantCulture, $"0 {time.Minute} {time.Hour} * * ?");
        }

        Demand(CronExpression.TryParse(at, out _), $"{where}:At is '{at}'; it must be a time like 07:30 or a Quartz cron expression like 0 30 7 ? * MON-FRI");
        return at;
    }

    private static void Demand(bool met, string otherwise)
    {
        if (!met)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
