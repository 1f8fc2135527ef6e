[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ConversationOption>))]
public readonly struct ConversationOption : System.IEquatable<TwelveLabs.ConversationOption>
{
    public ConversationOption(string value) { }
    public string Value { get; }
    public static TwelveLabs.ConversationOption ExactMatch { get; }
    public static TwelveLabs.ConversationOption Semantic { get; }
    public bool Equals(TwelveLabs.ConversationOption other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.ConversationOption op_Implicit(string value) { }
}
