#if !NETSTANDARD2_0
using System.Security.Cryptography;
#else
using System.Runtime.CompilerServices;
#endif

namespace TwelveLabs.Polyfills;

/// <summary>Compares in a time that does not tell where two values differ, so that nobody can find a signature byte by byte.</summary>
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
