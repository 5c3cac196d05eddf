using Quartz;

namespace Helmsman.Bot.Reports.Sql;

/// <summary>Arms every query of the settings. One whose time passed while the program was down comes at its next.</summary>
internal sealed class SqlSchedule(SqlReports reports, ISchedulerFactory quartz, TimeProvider clock) : IHostedService
{
    private const string Group = "sql-reports";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var report in reports.All)
        {
            var scheduler = await quartz.GetScheduler(cancellationToken);
            await scheduler.ScheduleJob(JobOf(report), [TriggerOf(report)], ScheduleJobOptions.Replacing, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static IJobDetail JobOf(SqlReport report) => JobBuilder.Create<SqlReportJob>()
        .WithIdentity(report.Name, Group)
        .UsingJobData(SqlReportJob.Report, report.Name)
        .Build();

    private ITrigger TriggerOf(SqlReport report) => TriggerBuilder.Create(clock)
        .WithIdentity(report.Name, Group)
        .WithSchedule(CronScheduleBuilder
            .Create(report.Cron)
            .InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(report.Shop.Zone))
            .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();
}
