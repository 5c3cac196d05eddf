using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>Keeps what was logged as an error: a scenario in which something really failed must say so.</summary>
public sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<string> errors = new();
    private readonly ConcurrentQueue<string> warnings = new();
    private readonly ConcurrentDictionary<int, bool> noted = new();

    public IReadOnlyCollection<string> Errors => errors;

    public IReadOnlyCollection<string> Warnings => warnings;

    /// <summary>The ids of what was logged, each once, in order of number.</summary>
    public IReadOnlyList<int> Ids =>
        [.. errors.Concat(warnings).Select(line => int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture)).Distinct().Order()];

    /// <summary>Something with this id was logged, if only for the record.</summary>
    public bool Has(int id) => noted.ContainsKey(id);

    /// <summary>The scenario made something fail, and that stands in the log; what else does is still an error.</summary>
    public void Expects(string words)
    {
        Assert.True(errors.TryDequeue(out var first));
        Assert.Contains(words, first, StringComparison.Ordinal);
    }

    public ILogger CreateLogger(string categoryName) => new Page(categoryName, this);

    public void Dispose()
    {
        // Nothing is held open: the entries are read after the bot is gone.
    }

    private sealed class Page(string category, LogBook book) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            book.noted[eventId.Id] = true;
            if (logLevel >= LogLevel.Warning)
            {
                (logLevel == LogLevel.Warning ? book.warnings : book.errors).Enqueue($"{eventId.Id} {category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
