namespace Helmsman.Tests.Scenarios.House;

/// <summary>Waits on the machine's clock for what goes on beside the test; the test's own clock stands still meanwhile.</summary>
internal static class TestWait
{
    /// <summary>As long as nothing happens: longer than what one step of a test's clock sets off takes, on a slow machine too.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    public static async Task ForAsync(Task next, Func<string> complaint, CancellationToken patience)
    {
        try
        {
            await next.WaitAsync(patience);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail(complaint());
        }
    }

    /// <summary>Whether it is so before nothing happens any more.</summary>
    public static async Task<bool> SoonAsync(Func<bool> seen, Func<Task> next)
    {
        while (true)
        {
            var change = next();
            if (seen())
            {
                return true;
            }

            try
            {
                await change.WaitAsync(Quiet, TimeProvider.System);
            }
            catch (TimeoutException)
            {
                return seen();
            }
        }
    }
}
