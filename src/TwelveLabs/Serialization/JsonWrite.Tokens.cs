#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Serialization;

/// <content>Methods that write tokens. The newest versions of Newtonsoft.Json warn of the converters that two methods take and that are not given here.</content>
internal static partial class JsonWrite
{
#if NET
    private const string NoConverters = "JToken uses reflection only for the converters that it is given, and there are none.";
#endif

    internal static void Token(JsonWriter writer, JToken? token)
    {
        if (token is null)
        {
            writer.WriteNull();
        }
        else if (token is JContainer)
        {
            // JToken.WriteTo is recursive, so that a deep tree overflows the stack.
            using var reader = token.CreateReader();
            reader.MaxDepth = null;
            writer.WriteToken(reader);
        }
        else
        {
            Value(writer, token);
        }
    }

    /// <summary>Returns a token as JSON on one line.</summary>
#if NET
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NoConverters)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = NoConverters)]
#endif
    internal static string OneLine(JToken token) => token.ToString(Formatting.None);

#if NET
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NoConverters)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = NoConverters)]
#endif
    private static void Value(JsonWriter writer, JToken token) => token.WriteTo(writer);
}
