using Quartz;

namespace Helmsman.Bot.Reports.Sql;

/// <summary>It is the time at which a query is to be run.</summary>
[DisallowConcurrentExecution]
internal sealed class SqlReportJob(SqlReports reports, SqlRun run) : IJob
{
    public const string Report = "report";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await run.RunAsync(reports.All.First(report => report.Name == context.MergedJobDataMap.GetString(Report)), cancellationToken);
}
