namespace Helmsman.Tests.Scenarios.House;

/// <summary>Waits on the machine's clock for what goes on beside the test; the test's own clock stands still meanwhile.</summary>
internal static class TestWait
{
    /// <summary>Whether it is so before nothing has happened for as long as <paramref name="quiet"/>.</summary>
    public static async Task<bool> SoonAsync(Func<bool> seen, Func<Task> next, TimeSpan quiet)
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
                await change.WaitAsync(quiet, TimeProvider.System);
            }
            catch (TimeoutException)
            {
                return seen();
            }
        }
    }
}
