using System.CommandLine;
using System.CommandLine.Completions;

namespace TwelveLabs.Cli.Operations;

/// <summary>Represents a parameter as an argument or an option of a command.</summary>
internal sealed class ParameterSymbol
{
    private readonly Argument<string[]>? _argument;
    private readonly Option<string[]>? _option;

    public ParameterSymbol(OperationParameter parameter)
    {
        Parameter = parameter;
        if (parameter.IsArgument)
        {
            var isRepeated = IsRepeated(parameter);
            _argument = new Argument<string[]>(parameter.ShortName)
            {
                Description = Describe(parameter),
                CustomParser = Texts,
                Arity = new ArgumentArity(parameter.Place == ParameterPlace.Path ? 1 : 0, isRepeated ? ArgumentArity.ZeroOrMore.MaximumNumberOfValues : 1),
            };
            _argument.CompletionSources.Add(_ => Words(parameter));
            _argument.Validators.Add(result => Check(result.Tokens, result.AddError));
        }
        else
        {
            _option = new Option<string[]>("--" + parameter.ShortName)
            {
                Description = Describe(parameter),
                HelpName = HelpName(parameter),
                CustomParser = Texts,
                Arity = parameter.Kind == ParameterKind.Boolean ? ArgumentArity.ZeroOrOne : IsRepeated(parameter) ? ArgumentArity.OneOrMore : ArgumentArity.ExactlyOne,
                AllowMultipleArgumentsPerToken = false,
            };
            if (parameter.ShortName != parameter.Name)
            {
                _option.Aliases.Add("--" + parameter.Name);
            }

            _option.CompletionSources.Add(_ => Words(parameter));
            _option.Validators.Add(result => Check(result.Tokens, result.AddError));
        }
    }

    public OperationParameter Parameter { get; }

    /// <summary>Gets how a message names the parameter.</summary>
    public string DisplayName => _argument is null ? _option!.Name : $"<{_argument.Name}>";

    public void AddTo(Command command)
    {
        if (_argument is not null)
        {
            command.Arguments.Add(_argument);
        }
        else
        {
            command.Options.Add(_option!);
        }
    }

    /// <summary>Reads the value into the values of a call, if there is one.</summary>
    public void Read(ParseResult parsed, OperationValues values, TextReader input)
    {
        var result = _argument is null ? parsed.GetResult(_option!)?.Tokens : parsed.GetResult(_argument)?.Tokens;
        var texts = result?.Select(token => token.Value).ToList();
        if (texts is null || (texts.Count == 0 && (_argument is not null || Parameter.Kind != ParameterKind.Boolean)))
        {
            return;
        }

        if (Parameter.Kind == ParameterKind.File)
        {
            values.Files.Add(Parameter.Wire, FileUpload.FromPath(texts[^1]));
        }
        else
        {
            values.Json[Parameter.Wire] = ParameterText.Read(Parameter, texts.Count == 0 ? ["true"] : texts, input);
        }
    }

    private static string[] Texts(System.CommandLine.Parsing.ArgumentResult result) => [.. result.Tokens.Select(token => token.Value)];

    private static bool IsRepeated(OperationParameter parameter) => parameter.Kind is ParameterKind.Texts or ParameterKind.Choices or ParameterKind.Map or ParameterKind.Pairs;

    private static IEnumerable<CompletionItem> Words(OperationParameter parameter) =>
        (parameter.Kind == ParameterKind.Boolean ? ["true", "false"] : parameter.Values).Select(word => new CompletionItem(word));

    private static string HelpName(OperationParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Choice => parameter.Values.Count <= 4 ? string.Join('|', parameter.Values) : "word",
        ParameterKind.Choices => "word,…",
        ParameterKind.Integer or ParameterKind.Number => "number",
        ParameterKind.Boolean => "true|false",
        ParameterKind.Time => "time",
        ParameterKind.Filter => parameter.FilterOf == "date-time" ? "time or from..to" : "value or from..to",
        ParameterKind.Map => "key=value",
        ParameterKind.Pairs => "name=word,…",
        ParameterKind.Json => "json|@file",
        ParameterKind.File => "path",
        _ => parameter.NameRule is null ? "text" : "id or name",
    };

    private static string Describe(OperationParameter parameter)
    {
        var values = parameter.Values.Count > 0 ? $" Known: {string.Join(", ", parameter.Values)}." : "";
        var names = parameter.NameRule is null ? "" : " A name will do.";
        var range = (parameter.Minimum, parameter.Maximum) is ({ } least, { } most) && !parameter.Description.Contains(string.Create(CultureInfo.InvariantCulture, $"{most}"), StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $" From {least} to {most}.")
            : "";
        var standard = parameter.Default is { } value && !parameter.Description.Contains("efault", StringComparison.Ordinal) ? $" Default {value}." : "";
        return parameter.Description + values + range + standard + names + (parameter.IsRequired && !parameter.IsArgument ? " Required." : "");
    }

    private void Check(IReadOnlyList<System.CommandLine.Parsing.Token> tokens, Action<string> addError)
    {
        var texts = tokens.Select(token => token.Value).ToList();
        if (texts.Count == 0)
        {
            return;
        }

        if (Parameter.Kind == ParameterKind.File)
        {
            if (!File.Exists(texts[^1]))
            {
                addError($"{DisplayName}: there is no file '{texts[^1]}'.");
            }

            return;
        }

        // The standard input can be read only once, so it is not checked here.
        if (texts.Contains("-"))
        {
            return;
        }

        try
        {
            ParameterText.Read(Parameter, texts);
        }
        catch (FormatException exception)
        {
            addError($"{DisplayName}: {exception.Message}");
        }
    }
}
