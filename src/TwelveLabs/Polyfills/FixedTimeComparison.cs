#if !NETSTANDARD2_0
using System.Security.Cryptography;
#else
using System.Runtime.CompilerServices;
#endif

namespace TwelveLabs.Polyfills;

/// <summary>Compares byte arrays in fixed time. The duration does not reveal where they differ, so a signature cannot be guessed byte by byte.</summary>
internal static class FixedTimeComparison
{
#if NETSTANDARD2_0
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    public static bool Equals(byte[] left, byte[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        var difference = 0;
        for (var i = 0; i < left.Length; i++)
        {
            difference |= left[i] ^ right[i];
        }

        return difference == 0;
    }
#else
    public static bool Equals(byte[] left, byte[] right) => CryptographicOperations.FixedTimeEquals(left, right);
#endif
}
