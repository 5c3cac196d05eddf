using Polly;
using Polly.Retry;

namespace Helmsman.Bot.Sending;

/// <summary>
/// Every call to a channel goes at its pace, and a few times again when it only met with passing trouble. What takes longer fails: then the
/// outbox, which has time, goes on; a person who waits is told.
/// </summary>
public sealed partial class Courtesy
{
    /// <summary>Calls after the first one.</summary>
    private const int MostRetries = 3;

    /// <summary>A longer rest than this is left to the outbox.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly ResiliencePropertyKey<Address> AddressKey = new("address");

    private readonly Pace pace;
    private readonly TimeProvider clock;
    private readonly ResiliencePipeline again;
    private readonly ILogger<Courtesy> logger;

    public Courtesy(Pace pace, TimeProvider clock, ILogger<Courtesy> logger)
    {
        (this.pace, this.clock, this.logger) = (pace, clock, logger);
        again = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = MostRetries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromSeconds(1),
                MaxDelay = Patience,
                ShouldHandle = tried => ValueTask.FromResult(PassingIn(tried.Outcome) is { } trouble && (trouble.After ?? TimeSpan.Zero) <= Patience),
                DelayGenerator = tried => ValueTask.FromResult(PassingIn(tried.Outcome)?.After),
                OnRetry = Tell,
            })
            .Build();
    }

    /// <exception cref="ErrorResponseException">The channel refused, in the end.</exception>
    /// <exception cref="NotSentException">It was given up before it was made; any other cancellation came while it was under way.</exception>
    public async Task<T> CallAsync<T>(Address address, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(AddressKey, address);
        var isUnderWay = false;
        try
        {
            return await again.ExecuteAsync(
                async trying =>
                {
                    await pace.WaitAsync(address, trying.CancellationToken);
                    isUnderWay = true;
                    return await CallOnceAsync(address, call, notDone: () => isUnderWay = false);
                },
                context);
        }
        catch (OperationCanceledException stopped) when (!isUnderWay)
        {
            throw new NotSentException(stopped);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async Task<T> CallOnceAsync<T>(Address address, Func<Task<T>> call, Action notDone)
    {
        try
        {
            return await call();
        }
        catch (Exception error) when (Trouble.Of(error, clock) is Trouble.Passing passing)
        {
            notDone();
            if (passing.After is { } asked)
            {
                pace.Rest(address, asked);
            }

            throw;
        }
    }

    private Trouble.Passing? PassingIn(Outcome<object> outcome) =>
        outcome.Exception is { } error ? Trouble.Of(error, clock) as Trouble.Passing : null;

    private ValueTask Tell(OnRetryArguments<object> tried)
    {
        var address = tried.Context.Properties.GetValue(AddressKey, null!);
        Log.Again(logger, address.Channel, address.Thread, tried.RetryDelay.TotalSeconds, tried.Outcome.Exception!.Message);
        return ValueTask.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1220, LogLevel.Information, "A call to {Channel} {Thread} is made again in {Seconds:0.0} s: {Error}")]
        public static partial void Again(ILogger logger, string channel, string? thread, double seconds, string error);
    }
}
