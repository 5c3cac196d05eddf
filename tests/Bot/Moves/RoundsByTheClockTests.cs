using Helmsman.Bot.Moves;
using Helmsman.Bot.Moves.Rounds;
using Microsoft.Extensions.Logging.Abstractions;

namespace Helmsman.Tests.Bot.Moves;

public sealed class RoundsByTheClockTests
{
    private static readonly TimeOnly[] Times = [new(17, 30), new(0, 0)];

    [Theory]
    [InlineData("2026-11-19T17:29", "2026-11-19T17:30", true)]
    [InlineData("2026-11-19T17:30", "2026-11-19T17:31", false)]
    [InlineData("2026-11-19T09:00", "2026-11-19T17:29", false)]
    [InlineData("2026-11-19T23:59", "2026-11-20T00:00", true)]
    [InlineData("2026-11-19T18:00", "2026-11-23T08:00", true)]
    [InlineData("2026-11-19T18:00", "2026-11-19T17:00", false)]
    public void A_round_comes_when_one_of_its_times_went_by(string since, string now, bool comes) =>
        Assert.Equal(comes, RoundsByTheClock.HasCome(Times, At(since), At(now)));

    [Fact]
    public async Task One_move_that_fails_keeps_no_other_from_its_turn()
    {
        var (broken, sound) = (new Move(fails: true), new Move(fails: false));

        await new MovesJob([broken, sound], NullLogger<MovesJob>.Instance).Execute(null!, TestContext.Current.CancellationToken);

        Assert.Equal((1, 1), (broken.Ticks, sound.Ticks));
    }

    private static DateTime At(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Move(bool fails) : IGoByTheClock
    {
        public int Ticks { get; private set; }

        public Task CatchUpAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task TickAsync(CancellationToken cancellationToken)
        {
            Ticks++;
            return fails ? Task.FromException(new InvalidOperationException("broken")) : Task.CompletedTask;
        }
    }
}
