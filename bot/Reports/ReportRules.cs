using Helmsman.Shop.Documents;
using Helmsman.Shop.Reports;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Reports;

/// <summary>How a shop's own files are read: by what the settings say, and by what people have said of files that nobody knew.</summary>
public sealed class ReportRules(IDocuments documents, IOptions<HelmsmanSettings> settings)
{
    private readonly ReadingRules fromSettings = settings.Value.Reports.ToRules();

    /// <summary>What somebody said in chat, of exactly these headers, comes before the settings.</summary>
    public async Task<ReadingRules> OfAsync(string shop, CancellationToken cancellationToken) => fromSettings with
    {
        Mappings = [.. await documents.AllAsync(ReportMapping.Documents, shop + "/", cancellationToken), .. fromSettings.Mappings],
    };
}
