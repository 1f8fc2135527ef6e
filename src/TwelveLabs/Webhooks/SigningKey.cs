using System.Security.Cryptography;
using System.Text;

namespace TwelveLabs.Webhooks;

/// <summary>A webhook's secret. It is a separate type, so that it does not leak into a message as a string.</summary>
internal sealed class SigningKey
{
    public const int SignatureLength = 32;

    private readonly byte[] _bytes;

    private SigningKey(byte[] bytes) => _bytes = bytes;

    public static SigningKey From(string secret, string parameter)
    {
        // A secret that was read from a file often ends in a line break.
        var text = (secret ?? throw new ArgumentNullException(parameter)).Trim();
        return text.Length > 0
            ? new SigningKey(Encoding.UTF8.GetBytes(text))
            : throw new ArgumentException("A webhook's secret is empty: anyone could sign with it.", parameter);
    }

    /// <summary>Computes the signature of a body that is sent at a given time.</summary>
    /// <param name="timestamp">The timestamp as written in the header.</param>
    /// <param name="body">The body's raw bytes.</param>
    public byte[] Sign(string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _bytes);
        hash.AppendData(Encoding.ASCII.GetBytes(timestamp + "."));
#if NETSTANDARD2_0
        hash.AppendData(body.ToArray());
#else
        hash.AppendData(body);
#endif
        return hash.GetHashAndReset();
    }
}
