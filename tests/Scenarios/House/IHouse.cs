using Helmsman.Shop.Documents;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>The whole bot, on a clock that the test moves, with a store that two of its lives may share.</summary>
internal interface IHouse
{
    FakeTimeProvider Clock { get; }

    IDocuments Documents { get; }

    LogBook LogBook { get; }
}

/// <summary>A house whose channel stands on this machine.</summary>
internal interface IWiredHouse : IHouse
{
    /// <summary>Ends when the channel is called or answers next.</summary>
    Task NextCall { get; }

    /// <summary>What came and went, for who reads a failure.</summary>
    string Record { get; }
}
