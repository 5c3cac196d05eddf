namespace BotFramework;

public abstract class CloudAdapterBase : BotAdapter
{
    internal const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";
}
