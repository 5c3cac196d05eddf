using Helmsman.Shop.Documents;
using Helmsman.State.Memory;

namespace Helmsman.Tests.State;

public sealed class MemoryBlobsTests : BlobsContract
{
    protected override IBlobs Blobs { get; } = new MemoryBlobs();
}
