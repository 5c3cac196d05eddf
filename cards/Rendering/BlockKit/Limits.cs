namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>
/// What Slack takes, in characters where nothing else is said. Each group names its page; docs/limits.md has them with their addresses. More
/// than this and Slack refuses the whole message, so what does not fit is cut, split or told in words, and says so.
/// </summary>
public static class Limits
{
    // Blocks (docs.slack.dev/reference/block-kit/blocks), 2026-11-22.
    public const int BlocksOfMessage = 50;
    public const int BlocksOfView = 100;

    /// <summary>Of all blocks together: about 13,200 were refused as msg_blocks_too_long (github.com/slackapi/bolt-js/issues/2509, 2026-11-22).</summary>
    public const int TextOfMessage = 12_000;

    /// <summary>What stands beside the blocks; Slack cuts it at 40,000, which no notification shows.</summary>
    public const int Notification = 3000;

    // Doc comments of npm @slack/types 3.2.0, 2026-09-30.
    public const int Header = 150;
    public const int TextObject = 3000;
    public const int Fields = 10;
    public const int Field = 2000;
    public const int Buttons = 25;
    public const int ButtonText = 75;
    public const int ButtonValue = 2000;

    /// <summary>Of a button, and of a picture (docs.slack.dev/reference/block-kit/blocks/image-block, 2026-11-23).</summary>
    public const int Address = 3000;

    /// <summary>Of a picture, as plain text; the same page.</summary>
    public const int AltText = 2000;

    public const int ActionId = 255;
    public const int BlockId = 255;
    public const int Label = 2000;
    public const int Placeholder = 150;
    public const int Options = 100;
    public const int OptionGroups = 100;
    public const int OptionText = 75;
    public const int OptionValue = 75;
    public const int TypedText = 3000;
    public const int TableRows = 100;
    public const int TableColumns = 20;
    public const int ViewTitle = 24;
    public const int ViewButton = 24;

    /// <summary>Ours: of the 3,000 that private_metadata takes the rest is for where the view was opened.</summary>
    public const int PrivateMetadata = 2700;

    /// <summary>A second one is refused as only_one_table_allowed (github.com/slackapi/slack-skills-plugin, block-kit skill, 2026-11-22).</summary>
    public const int Tables = 1;

    /// <summary>Ours: Slack takes 10,000 in a table, but only <see cref="TextOfMessage"/> in all, and the rest of the card is to have room.</summary>
    public const int TableText = 6000;

    // docs.slack.dev/reference/block-kit/blocks/data-visualization-block, 2026-06-16; some sources say 12 series, the page 6.
    public const int ChartTitle = 50;
    public const int ChartLabel = 20;
    public const int ChartSeries = 6;
    public const int ChartCategories = 20;

    /// <summary>docs.rs/slack-morphism, data visualization block, 2026-11-22.</summary>
    public const int Charts = 2;

    /// <summary>Ours: of one text. As long as the longest brief, which is to be read in full.</summary>
    public const int OneText = HandOffFields.LongestWhat;

    /// <summary>Ours: lines of a table that is told in words, in one block; what is too long is left out by the block.</summary>
    public const int LinesTogether = 20;

    /// <summary>Ours: text of paragraphs that are put into one block.</summary>
    public const int TextTogether = 1000;

    /// <summary>Ours: room for the sentence that says that something is left out.</summary>
    public const int Note = 100;
}
