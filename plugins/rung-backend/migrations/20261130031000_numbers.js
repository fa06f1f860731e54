// @ts-check

/**
 * What a reader may see is handed to every statement. By uids it is a text of 40
 * characters for each entity; by numbers from 0 on it is a byte. All rows are written
 * once, so that this has the next scan score everything anew for the clusters that
 * entities state as well.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('assessments', table => {
    table.integer('number').comment('Of this uid, one after the other from 0');
  });
  await knex.raw(`
    update assessments set number = numbered.number, input_hash = ''
    from (
      select entity_ref, row_number() over (order by entity_ref) - 1 as number
      from assessments
    ) as numbered
    where numbered.entity_ref = assessments.entity_ref`);
  await knex.schema.alterTable('assessments', table => {
    table.unique(['number']);
    table.dropIndex(['uid']);
    table.index(['uid', 'number']);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('assessments', table => {
    table.dropUnique(['number']);
    table.dropIndex(['uid', 'number']);
    table.index(['uid']);
  });
  await knex.raw('alter table assessments drop column number');
};
