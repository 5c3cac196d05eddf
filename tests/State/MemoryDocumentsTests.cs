using Helmsman.Shop.Documents;
using Helmsman.State.Memory;

namespace Helmsman.Tests.State;

public sealed class MemoryDocumentsTests : DocumentsContract
{
    protected override IDocuments Documents { get; } = new MemoryDocuments();
}
