// @ts-check

/**
 * What an entity stated and had when it was first seen is no change, and yet the
 * beginning of its history. Of what was first seen before it is not known.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('assessment_details', table => {
    table
      .text('first_found')
      .comment('JSON: what was stated and built at first');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('alter table assessment_details drop column first_found');
};
