import {
  type BaseType,
  LiteralType,
  type SubNodeParser,
  UnionType,
} from 'ts-json-schema-generator';

type Node = Parameters<SubNodeParser['createType']>[0];
type Checker = ReturnType<
  Parameters<
    typeof import('ts-json-schema-generator').createParser
  >[0]['getTypeChecker']
>;

/**
 * Reads `(typeof words)[number]`, the words of a `const` list, in the order of
 * the list. The generator reads the list itself, and knows no spread in it.
 */
export class VocabularyParser implements SubNodeParser {
  private readonly checker: Checker;

  static create(checker: Checker): VocabularyParser {
    return new VocabularyParser(checker);
  }

  private constructor(checker: Checker) {
    this.checker = checker;
  }

  supportsNode(node: Node): boolean {
    return this.wordsOf(node) !== undefined;
  }

  createType(node: Node): BaseType {
    return new UnionType(
      (this.wordsOf(node) ?? []).map(word => new LiteralType(word)),
    );
  }

  private wordsOf(node: Node): (string | number)[] | undefined {
    if (!('objectType' in node)) {
      return undefined;
    }
    const list = this.checker.getTypeAtLocation(node.objectType as Node);
    if (!this.checker.isTupleType(list)) {
      return undefined;
    }
    const words = this.checker
      .getTypeArguments(list as Parameters<Checker['getTypeArguments']>[0])
      .flatMap(type =>
        type.isStringLiteral() || type.isNumberLiteral() ? [type.value] : [],
      );
    return words.length > 0 ? words : undefined;
  }
}
