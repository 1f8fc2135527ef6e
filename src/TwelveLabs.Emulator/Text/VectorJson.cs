using System.Text.Json.Serialization;

namespace TwelveLabs.Emulator.Text;

/// <summary>Lets a whole vector stand in a response as one value: a node for each of a million numbers would be slow and large.</summary>
[JsonSerializable(typeof(float[]))]
internal sealed partial class VectorJson : JsonSerializerContext;
