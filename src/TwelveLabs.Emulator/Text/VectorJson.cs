using System.Text.Json.Serialization;

namespace TwelveLabs.Emulator.Text;

/// <summary>Serializes a whole vector as one value of a response, because a node for each of a million numbers would be slow and large.</summary>
[JsonSerializable(typeof(float[]))]
internal sealed partial class VectorJson : JsonSerializerContext;
