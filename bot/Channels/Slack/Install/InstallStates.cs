using System.Security.Cryptography;
using System.Text;
using Helmsman.Shop.Documents;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Install;

/// <summary>
/// Installations under way. One that is begun is sealed and kept by whoever began it, because anybody may begin as many as he likes; one that came back is
/// kept here, because it counts once.
/// </summary>
public sealed class InstallStates(IDataProtectionProvider protection, IDocuments documents, IOptions<HelmsmanSettings> settings, TimeProvider clock)
{
    private readonly IDataProtector seal = protection.CreateProtector("helmsman.slack.install.v1");

    public TimeSpan Life { get; } = TimeSpan.FromMinutes(settings.Value.Slack.InstallMinutes);

    public (string Sealed, string Browser) Begin()
    {
        var state = new InstallState(clock.GetUtcNow(), RandomNumberGenerator.GetHexString(32, lowercase: true));
        return (seal.Protect(state.ToString()), state.Browser);
    }

    /// <summary>Takes it out of use.</summary>
    /// <param name="browser">What the cookie says.</param>
    /// <returns>Why it counts for nothing; null when it does.</returns>
    public async Task<Outcome.NotInstalled?> UseAsync(string? text, string? browser, CancellationToken cancellationToken) => Opened(text) switch
    {
        null => Outcome.Unknown,
        var state when !IsSame(state.Browser, browser) => Outcome.ElsewhereBegun,
        var state when clock.GetUtcNow() - state.Begun > Life => Outcome.TooLate,
        var state when !await IsFirstAsync(state, cancellationToken) => Outcome.UsedBefore,
        _ => null,
    };

    private InstallState? Opened(string? text)
    {
        try
        {
            return text is null ? null : InstallState.Of(seal.Unprotect(text));
        }
        catch (CryptographicException)
        {
            // Not sealed here, or changed on its way.
            return null;
        }
    }

    private async Task<bool> IsFirstAsync(InstallState state, CancellationToken cancellationToken)
    {
        await foreach (var old in documents.ListAsync(UsedState.Documents, cancellationToken: cancellationToken))
        {
            if (clock.GetUtcNow() - old.Value.Begun > Life)
            {
                await documents.CompareAndSetAsync(UsedState.Documents, old.Id, null, old.Version, cancellationToken);
            }
        }

        return await documents.CompareAndSetAsync(UsedState.Documents, state.Browser, new UsedState(state.Begun), 0, cancellationToken);
    }

    private static bool IsSame(string one, string? other) =>
        other is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
