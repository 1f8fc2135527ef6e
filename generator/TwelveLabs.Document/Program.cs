using TwelveLabs.Document;

return Tool.Run(args, Console.Error);
