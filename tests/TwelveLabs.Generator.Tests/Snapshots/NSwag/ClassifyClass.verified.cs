/// <summary>A class, defined by the content of its videos.</summary>
[ApiModel("request")]
public partial class ClassifyClass
{
    /// <summary>The name of the class, as it comes back in the response.</summary>
    [ApiField("name", Required = true)]
    public required string Name { get; set; }

    /// <summary>The content of the videos of the class, in plain words. All classes of a request together have at least one prompt and at most 100.</summary>
    [ApiField("prompts", Required = true, MaxItems = 100)]
    public required IList<string> Prompts { get; set; }

    /// <summary>The sources for this class, a selection of <c>visual</c>, <c>conversation</c> and <c>text_in_video</c>. Default the options of the whole request.</summary>
    [ApiField("options", Lazy = true)]
    [AllowNull]
    public IList<EngineOption> Options
    {
        get => _options ??= OptionalCollection.List<EngineOption>();
        set => _options = value;
    }

    private IList<EngineOption>? _options;

    /// <summary>Whether speech is compared with this class by meaning or word for word. Default the option of the whole request.</summary>
    [ApiField("conversation_option")]
    public ConversationOption? ConversationOption { get; set; }
}
