using System.Numerics;

namespace Helmsman.Shop.Metrics;

/// <summary>Numbers keys in the order in which they come; by a plain table where there can be few, else by hashing. Made for millions of look-ups.</summary>
internal sealed class LeafIndex
{
    /// <summary>A table of this many numbers is 16 MB.</summary>
    private const long LargestTable = 1 << 22;

    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly bool isTable;
    private ulong[] slotKeys = [];
    private int[] slots;
    private ulong[] keys = new ulong[1024];

    /// <param name="range">Keys are below it.</param>
    public LeafIndex(UInt128 range)
    {
        isTable = range <= LargestTable;
        slots = new int[isTable ? (int)range : 1 << 16];
        slotKeys = isTable ? [] : new ulong[slots.Length];
    }

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Keys => keys.AsSpan(0, Count);

    public int Of(ulong key)
    {
        ref var slot = ref isTable ? ref slots[key] : ref SlotOf(key);
        return slot > 0 ? slot - 1 : Add(key, ref slot);
    }

    private int Add(ulong key, ref int slot)
    {
        if (Count == keys.Length)
        {
            Array.Resize(ref keys, keys.Length * 2);
        }

        keys[Count] = key;
        slot = ++Count;
        if (!isTable && Count * 2 > slots.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    private ref int SlotOf(ulong key)
    {
        var mask = slots.Length - 1;
        var at = (int)((key * Golden) >> (64 - BitOperations.Log2((uint)slots.Length)));
        while (slots[at] > 0 && slotKeys[at] != key)
        {
            at = (at + 1) & mask;
        }

        slotKeys[at] = key;
        return ref slots[at];
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        slotKeys = new ulong[slots.Length];
        for (var number = 0; number < Count; number++)
        {
            SlotOf(keys[number]) = number + 1;
        }
    }
}
